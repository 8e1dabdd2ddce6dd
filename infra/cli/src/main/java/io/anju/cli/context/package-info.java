/** What every command is given: the settings, the terminal, and a way to fail. */
@NullMarked
package io.anju.cli.context;

import org.jspecify.annotations.NullMarked;
