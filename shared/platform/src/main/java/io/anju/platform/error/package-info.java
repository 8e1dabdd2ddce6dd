/** What can go wrong, as one exception with one code, told in Chinese and English. */
package io.anju.platform.error;
