/** School enrolment (学籍; 以校管人): a person attending a school in one school year. */
@NullMarked
package io.anju.employment.enrolment;

import org.jspecify.annotations.NullMarked;
