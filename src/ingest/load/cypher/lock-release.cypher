// Releases the load lock.
// $asked.holder: identifies this load
MATCH (lock:TenureNode {ds: 0, id: 'tenure:load'})
SET lock.asked = timestamp()
WITH lock
WHERE lock.holder = $asked.holder
REMOVE lock.holder, lock.host, lock.pid, lock.beat
