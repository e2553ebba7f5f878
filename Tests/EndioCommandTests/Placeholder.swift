// endio
