/** The generations of the views: one serves, and another may be built from the topics beside it and take its place. */
package io.anju.overview.rebuild;
