/** The names that views show of places and enterprises besides their codes. */
package io.anju.overview.names;
