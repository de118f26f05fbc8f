import { bilingual } from '../language.ts';

/** What a new workspace begins with. */
export const begin = bilingual(
  {
    category: {
      customer: 'Kundnära information',
      products: 'Produkter och sälj',
      society: 'Samhällsengagemang',
      workplace: 'Attraktiv arbetsplats',
      function: 'Samhällsfunktion',
    },
  },
  {
    category: {
      customer: 'Customer information',
      products: 'Products and sales',
      society: 'Community involvement',
      workplace: 'Attractive workplace',
      function: 'Public service',
    },
  },
);
