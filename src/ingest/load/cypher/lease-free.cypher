// Gives the right to load back.
// $asked.holder: this load's own mark
MATCH (lease:TenureNode {ds: 0, id: 'tenure:load'})
SET lease.asked = timestamp()
WITH lease
WHERE lease.holder = $asked.holder
REMOVE lease.holder, lease.host, lease.pid, lease.beat
