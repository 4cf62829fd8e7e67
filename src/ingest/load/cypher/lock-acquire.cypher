// Takes the load lock, unless another load holds it that renewed it within $expiryMs and is not $args.dead.
// $args.holder: identifies this load; $args.dead: the holder that is known to have died, or null; $args.host, $args.pid: for the message to others
// Gives one row: taken, ds (the new dataset's number, never used before), and of the holder: holder, host, pid, silentMs
MERGE (lock:TenureNode:TenureLoad {tenureDs: 0, id: 'tenure:load'})
  ON CREATE SET lock.last = 0
SET lock.asked = timestamp()
WITH
  lock,
  lock.holder IS NULL OR
  lock.holder = $args.dead OR
  lock.beat < timestamp() - $expiryMs AS taken
FOREACH (_ IN
CASE
  WHEN taken THEN [1]
  ELSE []
END |
  SET
    lock.holder = $args.holder,
    lock.host = $args.host,
    lock.pid = $args.pid,
    lock.beat = timestamp(),
    lock.last = lock.last + 1
)
RETURN
  taken,
  lock.last AS ds,
  lock.holder AS holder,
  lock.host AS host,
  lock.pid AS pid,
  timestamp() - lock.beat AS silentMs
