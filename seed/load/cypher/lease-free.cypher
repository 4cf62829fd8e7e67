// Gives the right to load back.
// $holder: this load's own mark
MATCH (lease:TenureNode {ds: 0, id: 'tenure:load'})
SET lease.asked = timestamp()
WITH lease
WHERE lease.holder = $holder
REMOVE lease.holder, lease.host, lease.pid, lease.beat
