/**
 * Where files come from by themselves: folders they are dropped into, and addresses they are
 * fetched from.
 */
@NullMarked
package io.anju.imports.source;

import org.jspecify.annotations.NullMarked;
