/** The caller, what they may read and change, and the record of their accesses. */
@NullMarked
package io.anju.platform.access;

import org.jspecify.annotations.NullMarked;
