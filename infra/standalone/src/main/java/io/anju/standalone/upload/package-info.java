/**
 * {@code /anju sync}: brings a bureau's file into a running registry and takes back what was
 * refused.
 */
package io.anju.standalone.upload;
