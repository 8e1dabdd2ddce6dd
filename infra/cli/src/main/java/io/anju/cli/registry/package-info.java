/** The registry of one data folder: starting it, proving that it is up, stopping it. */
@NullMarked
package io.anju.cli.registry;

import org.jspecify.annotations.NullMarked;
