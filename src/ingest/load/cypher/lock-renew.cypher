// A sign of life; also locks the right to load until the transaction ends, so that nobody takes it over meanwhile.
// $asked.holder: this load's own mark
// Gives one row while it is still held, else none.
MATCH (lock:TenureNode {ds: 0, id: 'tenure:load'})
SET lock.asked = timestamp()
WITH lock
WHERE lock.holder = $asked.holder
SET lock.beat = timestamp()
RETURN lock.last AS ds
