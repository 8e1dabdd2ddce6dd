/** Request bodies as records: read, checked and described from one declaration. */
@NullMarked
package io.anju.platform.request;

import org.jspecify.annotations.NullMarked;
