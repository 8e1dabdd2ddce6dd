/** The registry's keys: person ids, encrypted personal fields, blind indexes. */
package io.anju.platform.keys;
