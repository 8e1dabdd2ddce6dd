/** Who is calling, what they may see and change, and the record of what they looked at. */
@NullMarked
package io.anju.platform.access;

import org.jspecify.annotations.NullMarked;
