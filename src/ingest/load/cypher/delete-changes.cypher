// Forgets what loads recorded that never became current. $asked.current: the number of the dataset that is loaded now, 0 for none
MATCH (change:Change&TenureNode)
WHERE change.load > $asked.current
DELETE change
