// Deletes the changes of loads that failed. $args.current: the number of the current dataset, 0 for none
MATCH (change:Change&TenureNode)
WHERE change.load > $args.current
DELETE change
