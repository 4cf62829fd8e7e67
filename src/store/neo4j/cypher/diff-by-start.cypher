// Rights in force in one question and different in another: not in force there, or with other bounds, conditions or certainty, or corrected; read by their start.
// $ds: the dataset; the rest: see the fragments.
// Gives: rightId, kind, holderId
// include rights-by-start
// include diff
