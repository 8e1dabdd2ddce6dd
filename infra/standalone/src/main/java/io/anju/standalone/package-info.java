/**
 * The embedded default: starts the parts of the registry in one or several JVMs, in order of
 * health.
 */
package io.anju.standalone;
