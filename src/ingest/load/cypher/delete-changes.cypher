// Deletes the changes of loads that failed. $asked.current: the number of the current dataset, 0 for none
MATCH (change:Change&TenureNode)
WHERE change.load > $asked.current
DELETE change
