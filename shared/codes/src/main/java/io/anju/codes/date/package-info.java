/** Which days a registry holds, and how periods of months and years are counted. */
@NullMarked
package io.anju.codes.date;

import org.jspecify.annotations.NullMarked;
