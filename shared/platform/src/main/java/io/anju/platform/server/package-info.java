/**
 * What stands between the web server and the application: requests that cannot be read are refused
 * with a problem document, bodies are held in memory where they are small.
 */
@NullMarked
package io.anju.platform.server;

import org.jspecify.annotations.NullMarked;
