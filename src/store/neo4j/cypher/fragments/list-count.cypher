// Gives one row: count
RETURN count(*) AS count
