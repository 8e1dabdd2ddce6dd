/** The commands of the store, each with the options it honours; any other option is refused. */
@NullMarked
package io.anju.store.commands;

import org.jspecify.annotations.NullMarked;
