/** The registry's keys: person ids, encrypted personal fields, blind indexes. */
@NullMarked
package io.anju.platform.keys;

import org.jspecify.annotations.NullMarked;
