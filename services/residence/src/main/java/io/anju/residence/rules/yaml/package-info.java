/** Rule sets as YAML files, and everything that can be wrong with one. */
@NullMarked
package io.anju.residence.rules.yaml;

import org.jspecify.annotations.NullMarked;
