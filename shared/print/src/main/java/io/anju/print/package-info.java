/**
 * What leaves the registry on paper: pages in Chinese and English, and codes that telephones read.
 */
@NullMarked
package io.anju.print;

import org.jspecify.annotations.NullMarked;
