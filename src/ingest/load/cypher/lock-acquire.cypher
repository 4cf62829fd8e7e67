// Takes the load lock, unless another load holds it that renewed it within $expiryMs and is not $asked.dead.
// $asked.holder: identifies this load; $asked.dead: the holder that is known to have died, or null; $asked.host, $asked.pid: for the message to others
// Gives one row: taken, ds (the new dataset's number, never used before), and of the holder: holder, host, pid, silentMs
MERGE (lock:TenureNode:TenureLoad {ds: 0, id: 'tenure:load'})
  ON CREATE SET lock.last = 0
SET lock.asked = timestamp()
WITH
  lock,
  lock.holder IS NULL OR
  lock.holder = $asked.dead OR
  lock.beat < timestamp() - $expiryMs AS taken
FOREACH (_ IN
CASE
  WHEN taken THEN [1]
  ELSE []
END |
  SET
    lock.holder = $asked.holder,
    lock.host = $asked.host,
    lock.pid = $asked.pid,
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
