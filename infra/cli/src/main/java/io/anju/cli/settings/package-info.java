/**
 * The settings of the registry: {@code ANJU_*} variables, their defaults and their descriptions.
 */
@NullMarked
package io.anju.cli.settings;

import org.jspecify.annotations.NullMarked;
