/** Building the registry, and the totals of its tests. */
@NullMarked
package io.anju.cli.build;

import org.jspecify.annotations.NullMarked;
