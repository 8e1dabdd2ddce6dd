/** The commands a driver sends, each with the options it honours; every other option is refused. */
package io.anju.store.commands;
