// Deletes the changes of loads that failed. $args.current: the number of the current dataset, 0 for none
MATCH (change:TenureChange&TenureNode)
WHERE change.load > $args.current
DELETE change
