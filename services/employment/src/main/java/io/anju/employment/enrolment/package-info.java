/** School enrolment (学籍; 以校管人): a person attending a school in one school year. */
package io.anju.employment.enrolment;
