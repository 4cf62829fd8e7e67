// A sign of life; also locks the right to load until the transaction ends, so that nobody takes it over meanwhile.
// $asked.holder: this load's own mark
// Gives one row while it is still held, else none.
MATCH (lease:TenureNode {ds: 0, id: 'tenure:load'})
SET lease.asked = timestamp()
WITH lease
WHERE lease.holder = $asked.holder
SET lease.beat = timestamp()
RETURN lease.last AS ds
