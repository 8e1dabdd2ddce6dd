/** Request bodies as records: what a record may declare of its components. */
@NullMarked
package io.anju.platform.request;

import org.jspecify.annotations.NullMarked;
