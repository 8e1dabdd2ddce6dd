/**
 * {@code /anju sync}: brings a bureau's file into a running registry and takes back what was
 * refused.
 */
@NullMarked
package io.anju.standalone.upload;

import org.jspecify.annotations.NullMarked;
