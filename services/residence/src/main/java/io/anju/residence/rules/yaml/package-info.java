/** Rule sets as YAML files, and everything that can be wrong with one. */
package io.anju.residence.rules.yaml;
