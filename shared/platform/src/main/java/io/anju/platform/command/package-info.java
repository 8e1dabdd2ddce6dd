/**
 * The change being made now: its identity and the ids it draws, so that a repeated command does
 * nothing twice.
 */
@NullMarked
package io.anju.platform.command;

import org.jspecify.annotations.NullMarked;
