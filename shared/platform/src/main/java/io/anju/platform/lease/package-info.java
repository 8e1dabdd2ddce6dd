/** Work that one replica of a service does at a time. */
@NullMarked
package io.anju.platform.lease;

import org.jspecify.annotations.NullMarked;
