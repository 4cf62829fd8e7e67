// Takes the right to load, if no other load holds it: none does, it has given no sign of life for $expiryMs, or it is $asked.dead.
// $asked.holder: this load's own mark; $asked.dead: the mark of a load known to have ended, or null; $asked.host, $asked.pid: for the message to others
// Gives one row: taken, ds (the new dataset's number, never used before), and of the holder: holder, host, pid, silentMs
MERGE (lease:TenureNode:TenureLoad {ds: 0, id: 'tenure:load'})
  ON CREATE SET lease.last = 0
SET lease.asked = timestamp()
WITH
  lease,
  lease.holder IS NULL OR
  lease.holder = $asked.dead OR
  lease.beat < timestamp() - $expiryMs AS taken
FOREACH (_ IN
CASE
  WHEN taken THEN [1]
  ELSE []
END |
  SET
    lease.holder = $asked.holder,
    lease.host = $asked.host,
    lease.pid = $asked.pid,
    lease.beat = timestamp(),
    lease.last = lease.last + 1
)
RETURN
  taken,
  lease.last AS ds,
  lease.holder AS holder,
  lease.host AS host,
  lease.pid AS pid,
  timestamp() - lease.beat AS silentMs
