// Releases the load lock.
// $args.holder: identifies this load
MATCH (lock:TenureNode {tenureDs: 0, id: 'tenure:load'})
SET lock.asked = timestamp()
WITH lock
WHERE lock.holder = $args.holder
REMOVE lock.holder, lock.host, lock.pid, lock.beat
