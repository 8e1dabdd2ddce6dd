/** The commands a driver sends, each with the options it honours; every other option is refused. */
@NullMarked
package io.anju.store.commands;

import org.jspecify.annotations.NullMarked;
