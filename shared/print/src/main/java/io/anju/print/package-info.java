/**
 * What leaves the registry on paper: pages in Chinese and English, and codes that telephones read.
 */
package io.anju.print;
