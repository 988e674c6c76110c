// What can go wrong with pictures and documents.
import { defineErrors } from '@agora/kernel/errors.js';

export const mediaErrors = defineErrors({
  PICTURE_UNREADABLE: 'The file is damaged or not a picture that can be shown.',
  PICTURE_TOO_SMALL: 'The picture is too small; `params.widthMin` pixels are needed.',
  TOO_MANY_FILES: 'A product has at most `params.countMax` of these.',
});
