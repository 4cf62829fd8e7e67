// Renews the load lock, and write-locks it until the transaction ends, so that no other load takes it.
// $args.holder: identifies this load
// Gives one row if this load still holds it, else none.
MATCH (lock:TenureNode {tenureDs: 0, id: 'tenure:load'})
SET lock.asked = timestamp()
WITH lock
WHERE lock.holder = $args.holder
SET lock.beat = timestamp()
RETURN lock.last AS ds
