/**
 * The embedded default: starts the parts of the registry in one or several JVMs, in order of
 * health.
 */
@NullMarked
package io.anju.standalone;

import org.jspecify.annotations.NullMarked;
