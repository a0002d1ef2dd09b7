// What the lessons cite, once: `{{ source glorot2010 }}` in a lesson, all of them on the about page.
// @ts-check

/** @type {Readonly<Record<string, { authors: string, year?: number, title: string, where: string, link: string }>>} */
export const SOURCES = {
  lecun1990: {
    authors: 'Yann LeCun, Ido Kanter, Sara A. Solla',
    year: 1990,
    title: 'Second Order Properties of Error Surfaces: Learning Time and Generalization',
    where: 'Advances in Neural Information Processing Systems 3',
    link: 'https://proceedings.neurips.cc/paper/1990/hash/758874998f5bd0c393da094e1967a72b-Abstract.html',
  },
  glorot2010: {
    authors: 'Xavier Glorot, Yoshua Bengio',
    year: 2010,
    title: 'Understanding the difficulty of training deep feedforward neural networks',
    where: 'Proceedings of AISTATS, PMLR 9, pages 249–256',
    link: 'https://proceedings.mlr.press/v9/glorot10a.html',
  },
  he2015: {
    authors: 'Kaiming He, Xiangyu Zhang, Shaoqing Ren, Jian Sun',
    year: 2015,
    title:
      'Delving Deep into Rectifiers: Surpassing Human-Level Performance on ImageNet Classification',
    where: 'ICCV 2015; arXiv 1502.01852',
    link: 'https://arxiv.org/abs/1502.01852',
  },
  xu2015: {
    authors: 'Bing Xu, Naiyan Wang, Tianqi Chen, Mu Li',
    year: 2015,
    title: 'Empirical Evaluation of Rectified Activations in Convolutional Network',
    where: 'arXiv 1505.00853',
    link: 'https://arxiv.org/abs/1505.00853',
  },
  clevert2015: {
    authors: 'Djork-Arné Clevert, Thomas Unterthiner, Sepp Hochreiter',
    year: 2015,
    title: 'Fast and Accurate Deep Network Learning by Exponential Linear Units (ELUs)',
    where: 'ICLR 2016; arXiv 1511.07289',
    link: 'https://arxiv.org/abs/1511.07289',
  },
  guo2017: {
    authors: 'Chuan Guo, Geoff Pleiss, Yu Sun, Kilian Q. Weinberger',
    year: 2017,
    title: 'On Calibration of Modern Neural Networks',
    where: 'ICML 2017, PMLR 70, pages 1321–1330; arXiv 1706.04599',
    link: 'https://arxiv.org/abs/1706.04599',
  },
  lu2019: {
    authors: 'Lu Lu, Yeonjong Shin, Yanhui Su, George Em Karniadakis',
    year: 2019,
    title: 'Dying ReLU and Initialization: Theory and Numerical Examples',
    where: 'arXiv 1903.06733',
    link: 'https://arxiv.org/abs/1903.06733',
  },
  cs231n: {
    authors: 'CS231n, Stanford University',
    title: 'Neural Networks Part 1: Setting up the Architecture',
    where: 'Course notes',
    link: 'https://cs231n.github.io/neural-networks-1/',
  },
};

/** Titles are in English in every language. @param {string} id */
export function citation(id) {
  const source = SOURCES[id];
  if (!source) throw new Error(`no source is called '${id}'`);
  const { authors, year, title, where, link } = source;
  return `<span lang="en">${authors}${year ? ` (${year})` : ''}. <a href="${link}">${title}</a>. ${where}.</span>`;
}

export function citations() {
  const items = Object.keys(SOURCES).map((id) => `<li id="${id}">${citation(id)}</li>`);
  return `<ul class="sources-list">\n${items.join('\n')}\n</ul>`;
}
