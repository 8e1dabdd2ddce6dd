/**
 * Where files come from by themselves: folders they are dropped into, and addresses they are
 * fetched from.
 */
package io.anju.imports.source;
