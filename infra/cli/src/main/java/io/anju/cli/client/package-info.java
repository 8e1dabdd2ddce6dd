/** Commands that call a running registry: tokens, addresses, rules, files. */
@NullMarked
package io.anju.cli.client;

import org.jspecify.annotations.NullMarked;
