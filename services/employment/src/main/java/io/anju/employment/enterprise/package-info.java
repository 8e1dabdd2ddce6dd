/** An enterprise: who may employ people, known by its unified social credit code (GB 32100). */
@NullMarked
package io.anju.employment.enterprise;

import org.jspecify.annotations.NullMarked;
